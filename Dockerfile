# Rapport in a container: built in one image, run in another that holds a Java runtime and little else.
#   docker build -t rapport .
#   docker run -p 3000:3000 -v rapport-data:/data --env-file slack.env rapport

FROM eclipse-temurin:25-jdk AS build
# The package goes with the image's release, so it is not pinned.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install --no-install-recommends -y maven \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY pom.xml ./
COPY .mvn ./.mvn
COPY src/main ./src/main
# The launcher's build: without the tests' libraries and the checkers.
RUN mvn -B -ntp -q -Dlauncher -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 rapport \
    && useradd --system --uid 10001 --gid rapport --no-create-home rapport \
    && mkdir /app /data \
    && chown rapport:rapport /data
WORKDIR /app
COPY --from=build /src/target/rapport.jar ./
COPY --from=build /src/target/lib ./lib
COPY config ./config
# A start for practice, noted for all later ones: with it the first answer comes in less than half the time. The options
# are those of the last line, or Java passes the notes over.
RUN java -Xmx256m -XX:NewRatio=1 -XX:MetaspaceSize=64m -XX:+UseSerialGC -XX:AOTCacheOutput=rapport.aot -Drapport.home=/app -jar rapport.jar warm-up

ENV LC_ALL=C.UTF-8 \
    PORT=3000 \
    RAPPORT_HOST=0.0.0.0 \
    RAPPORT_DATA=/data
EXPOSE 3000
VOLUME /data
USER rapport
# Bash speaks to the port itself: starting a second Java every half minute would cost more than it tells.
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /healthz HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-Xmx256m", "-XX:NewRatio=1", "-XX:MetaspaceSize=64m", "-XX:+UseSerialGC", "-XX:AOTCache=rapport.aot", "-Drapport.home=/app", "-jar", "rapport.jar"]
