package dev.rapport.schedule;

import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import org.quartz.CronScheduleBuilder;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.ScheduleBuilder;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Calls something over and over. A tick whose turn comes while the one before is still under way waits for it, and
/// several that were missed become one.
public final class QuartzTicker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(QuartzTicker.class);

  private final Scheduler scheduler;

  private QuartzTicker(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /// Ticks at every full minute, so that what is due at ten o'clock comes at ten o'clock.
  ///
  /// @param tick should return soon; what it throws is logged, and the next tick comes all the same
  public static QuartzTicker everyMinute(Runnable tick) {
    return start(tick, CronScheduleBuilder.cronSchedule("0 * * * * ?").withMisfireHandlingInstructionFireAndProceed());
  }

  /// Ticks now and then after every interval.
  public static QuartzTicker every(Duration interval, Runnable tick) {
    return start(tick, SimpleScheduleBuilder.simpleSchedule()
        .withIntervalInMilliseconds(interval.toMillis())
        .repeatForever()
        .withMisfireHandlingInstructionNowWithRemainingCount());
  }

  /// Waits for a tick that is under way. None comes after it has returned, and no thread is left.
  @Override
  public void close() {
    try {
      scheduler.shutdown(true);
    } catch (SchedulerException e) {
      throw new IllegalStateException("Quartz did not stop", e);
    }
  }

  private static QuartzTicker start(Runnable tick, ScheduleBuilder<?> schedule) {
    try {
      Scheduler scheduler = new StdSchedulerFactory(properties()).getScheduler();
      scheduler.setJobFactory((_, _) -> new Tick(tick));
      scheduler.scheduleJob(JobBuilder.newJob(Tick.class).withIdentity("tick").build(),
          TriggerBuilder.newTrigger().withIdentity("tick").startNow().withSchedule(schedule).build());
      scheduler.start();
      return new QuartzTicker(scheduler);
    } catch (SchedulerException e) {
      throw new IllegalStateException("Quartz did not start", e);
    }
  }

  private static Properties properties() {
    Properties properties = new Properties();
    // Quartz keeps schedulers by name for the whole process, and hands out an old one for a name it knows.
    properties.setProperty("org.quartz.scheduler.instanceName", "rapport-" + UUID.randomUUID());
    properties.setProperty("org.quartz.scheduler.threadName", "ticker");
    properties.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
    properties.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
    properties.setProperty("org.quartz.threadPool.threadCount", "1");
    properties.setProperty("org.quartz.threadPool.threadNamePrefix", "tick");
    properties.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
    properties.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
    return properties;
  }

  /// One tick.
  @DisallowConcurrentExecution
  private static final class Tick implements Job {
    private final Runnable tick;

    Tick(Runnable tick) {
      this.tick = tick;
    }

    @Override
    public void execute(JobExecutionContext context) {
      try {
        tick.run();
      } catch (RuntimeException e) {
        LOG.error("A tick failed; the next one comes all the same", e);
      }
    }
  }
}
